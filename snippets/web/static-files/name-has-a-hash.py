# /// script
# dependencies = ["django"]
# ///
import hashlib
import os

import django
from django.conf import settings

storage_class = "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"
settings.configure(
    INSTALLED_APPS=["django.contrib.staticfiles"],
    STATIC_URL="/static/",
    STATIC_ROOT=os.path.abspath("public"),
    STATICFILES_DIRS=[os.path.abspath("source")],
    STORAGES={"staticfiles": {"BACKEND": storage_class}},
)
django.setup()
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.management import call_command

os.mkdir("source")


def collect(image):
    for name, content in (("logo.svg", image), ("style.css", b"body { background: url(logo.svg) }")):
        with open(f"source/{name}", "wb") as file:
            file.write(content)
    call_command("collectstatic", "--noinput", "-v0")
    return [staticfiles_storage.url(name) for name in ("logo.svg", "style.css")]


first, second, again = collect(b"<svg/>"), collect(b""), collect(b"<svg/>")
expected = f"/static/logo.{hashlib.md5(b'<svg/>').hexdigest()[:12]}.svg"
with open("public/" + first[1].removeprefix("/static/")) as file:
    style = file.read()
assert first[0] == expected
assert first[0] != second[0] and first[1] != second[1]
assert again == first
assert os.path.basename(first[0]) in style
print(first[0])
