# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.core.cache import cache

settings.configure()
cache.set("discount", None)
found = []
for key in ("discount", "nothing"):
    found.append((key, cache.get(key), cache.get(key, "missing")))
assert found == [("discount", None, None), ("nothing", None, "missing")]
print(found)
