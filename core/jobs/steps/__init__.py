"""What runs in a worker thread for one job: an order, a status request, a file."""
