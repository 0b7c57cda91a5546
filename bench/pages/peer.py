"""The same page in Plotly Dash: `python -m bench.pages.peer PORT`."""

# mypy: disable-error-code="import-untyped,import-not-found,untyped-decorator"
# (Dash and Plotly carry no types)

import sys
from typing import Any

import plotly.graph_objects as go
from dash import Dash, Input, Output, dcc, html
from werkzeug.serving import WSGIRequestHandler

from bench.pages.facts import METRICS, named, of_a_year, over_years

STEP = 18

app = Dash(__name__, serve_locally=True)
app.layout = html.Div(
    [
        dcc.Dropdown(
            id="metric",
            options=[{"label": named(one), "value": one} for one in METRICS],
            value=METRICS[0],
            clearable=False,
            searchable=False,
        ),
        html.H2(id="title"),
        dcc.Graph(id="bars"),
        dcc.Graph(id="line"),
    ]
)


@app.callback(
    Output("title", "children"),
    Output("bars", "figure"),
    Output("line", "figure"),
    Input("metric", "value"),
)
def drawn(metric: str) -> tuple[str, go.Figure, go.Figure]:
    """The two charts of a metric."""
    year: dict[str, Any] = of_a_year(metric)
    years: dict[str, Any] = over_years(metric)
    bars = go.Figure(
        go.Bar(x=year["value"], y=year["office"], hovertext=year["printed"], orientation="h"),
        {"height": 160 + STEP * len(year["office"]), "yaxis": {"autorange": "reversed"}},
    )
    line = go.Figure(go.Scatter(x=years["year"], y=years["value"], mode="lines+markers"))
    return named(metric), bars, line


if __name__ == "__main__":
    # a connection is kept, as every real server keeps it
    WSGIRequestHandler.protocol_version = "HTTP/1.1"
    app.run(port=int(sys.argv[1]), debug=False, threaded=True)
