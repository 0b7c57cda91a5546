"""One module a chart: how a view becomes that drawing."""
