# /// script
# dependencies = ["django"]
# ///
import os
import sys

import django
from django.conf import settings

for name in ("shop", "blog"):
    os.makedirs(f"{name}/static")
    for path in (f"{name}/__init__.py", f"{name}/static/style.css"):
        open(path, "w").close()
sys.path.insert(0, os.getcwd())
settings.configure(INSTALLED_APPS=["django.contrib.staticfiles", "shop", "blog"])
django.setup()
from django.contrib.staticfiles.finders import get_finders

found = [os.path.relpath(storage.path(path)) for finder in get_finders() for path, storage in finder.list([])]
assert found == ["shop/static/style.css", "blog/static/style.css"]
served = {path for finder in get_finders() for path, storage in finder.list([])}
print(served)
assert len(served) == 2
