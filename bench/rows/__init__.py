"""The rows of docs/performance.md: each module measures one."""
