# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from django.views.decorators.cache import cache_page

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"])
urlpatterns = [path("", cache_page(60)(lambda request: HttpResponse(f"orders of {request.COOKIES['user']}")))]
pages = []
for user in ("ann", "bob"):
    client = Client()
    client.cookies["user"] = user
    pages.append(client.get("/").content.decode())
assert client.get("/").headers["Cache-Control"] == "max-age=60"
assert (pages[0], client.cookies["user"].value) == ("orders of ann", "bob")
print(pages[1])
assert pages[1] == "orders of bob"
