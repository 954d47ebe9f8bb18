"""The Processing provider and its algorithms: thin, over ``core``."""
