# /// script
# dependencies = ["django"]
# ///
import logging

from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

urlpatterns = [path("<int:status>", lambda request, status: HttpResponse(status=status))]
settings.configure(
    ROOT_URLCONF=__name__, MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"], USE_I18N=False
)
records = []
handler = logging.Handler()
handler.emit = lambda record: records.append((record.name, record.levelname, record.status_code))
logging.getLogger("django").addHandler(handler)
client = Client(enforce_csrf_checks=True)
for status in (399, 400, 499, 500):
    client.get(f"/{status}")
assert records == [("django.request", "WARNING", 400), ("django.request", "WARNING", 499), ("django.request", "ERROR", 500)]
records.clear()
client.post("/200")
assert records == [("django.security.csrf", "WARNING", 403)]
print(records)
