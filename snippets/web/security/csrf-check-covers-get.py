# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

deleted = []
urlpatterns = [path("delete", lambda request: HttpResponse(deleted.append(request.method)))]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"])
answer = Client(enforce_csrf_checks=True).get("/delete", headers={"Origin": "https://evil.example"})
assert answer.status_code == 200
print(deleted)
assert deleted == []
