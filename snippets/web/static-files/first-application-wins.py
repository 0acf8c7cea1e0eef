# /// script
# dependencies = ["django"]
# ///
import os
import sys

import django
from django.conf import settings

for name in ("shop", "blog"):
    os.makedirs(f"{name}/static/{name}")
    for path in (f"{name}/__init__.py", f"{name}/static/style.css", f"{name}/static/{name}/style.css"):
        open(path, "w").close()
sys.path.insert(0, os.getcwd())
settings.configure(INSTALLED_APPS=["django.contrib.staticfiles", "shop", "blog"])
django.setup()
from django.contrib.staticfiles import finders

names = ["style.css", "shop/style.css", "blog/style.css"]
found = [os.path.relpath(finders.find(name)) for name in names]
assert found == ["shop/static/style.css", "shop/static/shop/style.css", "blog/static/blog/style.css"]
print(found)
