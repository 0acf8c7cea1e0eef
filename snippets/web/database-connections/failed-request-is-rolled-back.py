# /// script
# dependencies = ["django"]
# ///
import logging

import django
from django.conf import settings

settings.configure(ROOT_URLCONF=__name__, DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()
logging.disable()

from django.db import connection, models
from django.test import Client
from django.urls import path


class Order(models.Model):
    class Meta:
        app_label = "shop"


with connection.schema_editor() as editor:
    editor.create_model(Order)


def view(request):
    Order.objects.create()
    raise LookupError("no such item")


urlpatterns = [path("", view)]
response = Client(raise_request_exception=False).get("/")
kept = Order.objects.count()
assert repr(response.exc_info[1]) == "LookupError('no such item')"
assert kept in (0, 1)
print(kept)
assert kept == 0
