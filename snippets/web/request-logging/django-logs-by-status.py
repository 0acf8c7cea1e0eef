# /// script
# dependencies = ["django"]
# ///
import logging

from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

urlpatterns = [path("<int:status>", lambda request, status: HttpResponse(status=status))]
settings.configure(ROOT_URLCONF=__name__)
records = []
handler = logging.Handler()
handler.emit = lambda record: records.append((record.levelname, record.status_code))
logger = logging.getLogger("django.request")
logger.addHandler(handler)
for status in range(398, 502):
    Client().get(f"/{status}")
assert records == [*(("WARNING", status) for status in range(400, 500)), ("ERROR", 500), ("ERROR", 501)]
print(records[0], records[-1])
