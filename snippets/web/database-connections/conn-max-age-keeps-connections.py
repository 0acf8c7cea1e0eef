# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.db"}},
)
django.setup()
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection
from django.db.backends.signals import connection_created
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import path


def view(request):
    with connection.cursor() as cursor:
        return HttpResponse(cursor.execute("SELECT 7").fetchone()[0])


urlpatterns = [path("", view)]
opened = []
connection_created.connect(lambda **arguments: opened.append("opened"), weak=False)
default = connection.settings_dict["CONN_MAX_AGE"]
counts = {}
for age in (default, 3600, None):
    connection.close()
    opened.clear()
    connection.settings_dict["CONN_MAX_AGE"] = age
    for _ in range(3):
        WSGIHandler()(RequestFactory().get("/").environ, lambda status, headers: None).close()
    counts[age] = len(opened)
assert counts == {0: 3, 3600: 1, None: 1}
print(counts)
