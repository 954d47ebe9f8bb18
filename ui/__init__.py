"""The windows of the plugin: dock, map tools, options page, models and delegates."""
