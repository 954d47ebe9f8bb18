"""A wish with its price, before it is a job."""
