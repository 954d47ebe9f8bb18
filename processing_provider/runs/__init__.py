"""What an algorithm does once it is told to run: orders, results, and what is said of them."""
