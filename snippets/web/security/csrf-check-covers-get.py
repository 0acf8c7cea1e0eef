# /// script
# dependencies = ["django"]
# ///
import logging

from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

changed = []
urlpatterns = [path("", lambda request: HttpResponse(changed.append(request.method)))]
settings.configure(
    ROOT_URLCONF=__name__, MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"], USE_I18N=False
)
logging.disable()
client = Client(enforce_csrf_checks=True)
statuses = {method: client.generic(method, "/").status_code for method in ("GET", "POST")}
assert statuses == {"GET": 200, "POST": 403}
print(changed)
assert changed == []
