"""The client of EOSDA API Connect: standard library and requests only, usable without QGIS."""
