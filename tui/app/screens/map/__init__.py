"""The contact map: people, organizations, the funnel and the way to somebody."""
