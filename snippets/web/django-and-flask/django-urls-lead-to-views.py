# /// script
# dependencies = ["django"]
# ///

import logging
import sys
import types

from django.conf import settings
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path

logging.disable()
for name in ("shop", "blog"):
    module = types.ModuleType(name)
    module.urlpatterns = [path(f"{name}/<int:number>", lambda request, number: HttpResponse(f"{request.method} {number}"))]
    sys.modules[name] = module
settings.configure(ROOT_URLCONF="shop")
client = Client()
found = [client.get(url).status_code for url in ("/shop/7", "/shop/seven", "/blog/7")]
content = client.get("/shop/7").content
with override_settings(ROOT_URLCONF="blog"):
    found.append(client.get("/blog/7").status_code)
assert found == [200, 404, 404, 200]
assert content == b"GET 7"
print(found)
