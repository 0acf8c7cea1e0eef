# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

urlpatterns = [path("", lambda request: HttpResponse("paid"))]
settings.configure(
    ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"]
)
django.setup()
answer = Client().post("/")
print(answer.status_code, answer.content)
assert answer.status_code == 403
