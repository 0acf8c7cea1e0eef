# /// script
# dependencies = ["django"]
# ///
import os
import sys

import django
from django.conf import settings
from django.core.management import call_command

for name in ("shop", "blog"):
    os.makedirs(f"{name}/static/{name}")
    for path in (f"{name}/__init__.py", f"{name}/static/{name}/style.css"):
        with open(path, "w") as file:
            file.write(f"/* {name} */" if path.endswith("css") else "")
sys.path.insert(0, os.getcwd())
settings.configure(
    INSTALLED_APPS=["django.contrib.staticfiles", "shop", "blog"], STATIC_URL="/static/", STATIC_ROOT=os.path.abspath("public")
)
django.setup()
call_command("collectstatic", "--noinput", "-v0")
from django.contrib.staticfiles.storage import staticfiles_storage

collected = {}
for place, _, names in os.walk("public"):
    for name in names:
        with open(os.path.join(place, name)) as file:
            collected[os.path.relpath(file.name, "public")] = file.read()
urls = {name: staticfiles_storage.url(name) for name in collected}
assert urls == {"blog/style.css": "/static/blog/style.css", "shop/style.css": "/static/shop/style.css"}
assert collected == {"shop/style.css": "/* shop */", "blog/style.css": "/* blog */"}
print(urls["shop/style.css"], collected["shop/style.css"])
