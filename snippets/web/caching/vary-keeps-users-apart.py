# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from django.views.decorators.cache import cache_page
from django.views.decorators.vary import vary_on_cookie

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"])
calls = []


@cache_page(60)
@vary_on_cookie
def view(request):
    calls.append(request.COOKIES["user"])
    return HttpResponse(f"orders of {calls[-1]}")


urlpatterns = [path("", view)]
pages = []
for user, url in (("ann", "/"), ("bob", "/"), ("ann", "/"), ("ann", "/?page=2")):
    client = Client()
    client.cookies["user"] = user
    pages.append(client.get(url).content.decode())
assert pages == ["orders of ann", "orders of bob", "orders of ann", "orders of ann"]
assert client.get("/").headers["Cache-Control"] == "max-age=60"
assert calls == ["ann", "bob", "ann"]
print(pages, calls)
