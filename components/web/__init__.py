"""The HTTP endings: receipts, downloads, health; Starlette and no Streamlit."""
