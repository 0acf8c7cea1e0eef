# /// script
# dependencies = ["django"]
# ///
import logging

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

urlpatterns = [path("<int:status>", lambda request, status: HttpResponse(status=status))]
settings.configure(ROOT_URLCONF=__name__, LOGGING_CONFIG=None)
django.setup()
records = []
handler = logging.Handler()
handler.emit = lambda record: records.append((record.levelname, record.status_code))
logger = logging.getLogger("django.request")
logger.addHandler(handler)
for status in (200, 302, 399, 400, 404, 499, 500, 503):
    Client().get(f"/{status}")
assert records == [("WARNING", 400), ("WARNING", 404), ("WARNING", 499), ("ERROR", 500), ("ERROR", 503)]
print(records)
