"""What runs in processes of its own: each measures itself and prints one line of JSON."""
