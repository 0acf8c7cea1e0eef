import sys

assert "json" not in sys.modules
import json

assert "json" in sys.modules
assert "asyncio" not in sys.modules
assert "dataclasses" not in sys.modules
