# /// script
# dependencies = ["django"]
# ///
import multiprocessing

from django.conf import settings
from django.core.cache import cache

settings.configure()


def work():
    cache.set("price", 7)
    assert cache.get("price") == 7


process = multiprocessing.get_context("fork").Process(target=work)
process.start()
process.join()
assert process.exitcode == 0
print(cache.get("price"))
assert cache.get("price") == 7
