# /// script
# dependencies = ["django"]
# ///
import multiprocessing
import os

from django.conf import settings
from django.core.cache import caches

backends = "django.core.cache.backends"
settings.configure(
    CACHES={
        "default": {"BACKEND": f"{backends}.locmem.LocMemCache"},
        "files": {"BACKEND": f"{backends}.filebased.FileBasedCache", "LOCATION": "cache"},
    }
)


def work():
    for name in ("default", "files"):
        caches[name].set("price", 7)


process = multiprocessing.get_context("fork").Process(target=work)
process.start()
process.join()
seen = {name: caches[name].get("price") for name in ("default", "files")}
assert len(os.listdir("cache")) == 1
assert seen == {"default": None, "files": 7}
print(seen)
