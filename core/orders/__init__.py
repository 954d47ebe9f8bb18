"""Requests with their price, before they are jobs."""
