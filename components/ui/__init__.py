"""The widgets of the explorer: all the Streamlit there is, apart from pages and door."""
