# /// script
# dependencies = ["django"]
# ///
import multiprocessing
import os

from django.conf import settings
from django.core.cache import cache

settings.configure()


def work():
    cache.set("price", 7)
    os._exit(cache.get("price"))


process = multiprocessing.get_context("fork").Process(target=work)
process.start()
process.join()
assert process.exitcode == 7
print(cache.get("price"))
assert cache.get("price") == 7
