# /// script
# dependencies = ["django"]
# ///
import time
from unittest import mock

from django.conf import settings
from django.core.cache import cache

settings.configure()
now = time.time()


def found(**options):
    with mock.patch("time.time", lambda: now):
        cache.set("price", 7, **options)
    values = []
    for later in (0, 299, 301):
        with mock.patch("time.time", lambda: now + later):
            values.append(cache.get("price"))
    return values


assert found(timeout=0) == [None, None, None]
assert found(timeout=None) == [7, 7, 7]
assert found() == [7, 7, None]
print(found())
