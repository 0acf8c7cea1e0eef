# /// script
# dependencies = ["django"]
# ///
import logging

import django
from django.conf import settings

settings.configure(ROOT_URLCONF=__name__, DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()
logging.disable()

from django.db import connection, models, transaction
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


urlpatterns = [path("usual", view), path("atomic", transaction.atomic(view))]
kept = {}
for option in (connection.settings_dict["ATOMIC_REQUESTS"], True):
    connection.settings_dict["ATOMIC_REQUESTS"] = option
    for url in ("/usual", "/atomic"):
        response = Client(raise_request_exception=False).get(url)
        assert repr(response.exc_info[1]) == "LookupError('no such item')"
        kept[option, url], _ = Order.objects.all().delete()
assert kept == {(False, "/usual"): 1, (False, "/atomic"): 0, (True, "/usual"): 0, (True, "/atomic"): 0}
print(kept)
