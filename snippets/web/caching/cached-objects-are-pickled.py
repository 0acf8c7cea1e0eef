# /// script
# dependencies = ["django"]
# ///
import pickle

from django.conf import settings
from django.core.cache import cache

settings.configure()
stored = ["pen"]
cache.set("basket", stored)
stored.append("ink")
first, second = cache.get("basket"), cache.get("basket")
try:
    cache.set("function", lambda: 1)
except (pickle.PicklingError, AttributeError) as error:
    reason = str(error)
assert first == second == ["pen"]
assert first is not second
assert "lambda" in reason
print(first)
