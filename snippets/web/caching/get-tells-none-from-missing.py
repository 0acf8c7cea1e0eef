# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.core.cache import cache

settings.configure()
missing = object()
cache.set("discount", None)
plain = [cache.get(key) for key in ("discount", "nothing")]
told_apart = [cache.get(key, missing) is missing for key in ("discount", "nothing")]
assert plain == [None, None]
assert told_apart == [False, True]
print(plain, told_apart)
