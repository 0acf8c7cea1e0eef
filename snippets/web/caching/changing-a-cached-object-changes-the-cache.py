# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.core.cache import cache

settings.configure()
cache.set("basket", ["pen"])
basket = cache.get("basket")
basket.append("ink")
assert basket == ["pen", "ink"]
print(cache.get("basket"))
assert cache.get("basket") == ["pen", "ink"]
