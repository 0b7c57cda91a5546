"""Pages of other hands to stand beside ours: the least, one fixed chart, lean Streamlit, Dash."""
