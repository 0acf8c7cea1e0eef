# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"])
django.setup()
computed = []


def report():
    computed.append("report")
    return f"report {len(computed)}"


urlpatterns = [path("", lambda request: HttpResponse(cache.get_or_set("report", report)))]
client = Client()
answers = [client.get("/").content.decode() for _ in range(3)]
cache.delete("report")
answers.append(client.get("/").content.decode())
assert answers == ["report 1", "report 1", "report 1", "report 2"]
assert len(computed) == 2
print(answers)
