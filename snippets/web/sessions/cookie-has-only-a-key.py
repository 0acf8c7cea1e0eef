# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware"],
    SESSION_ENGINE="django.contrib.sessions.backends.cache",
)
from django.contrib.sessions.backends.cache import SessionStore


def view(request):
    request.session["visits"] = request.session.get("visits", 0) + 1
    return HttpResponse(request.session["visits"])


urlpatterns = [path("", view)]
ann, bob = Client(), Client()
visits = [client.get("/").content for client in (ann, ann, bob)]
key = ann.cookies["sessionid"].value
assert visits == [b"1", b"2", b"1"]
assert SessionStore(key).load() == {"visits": 2}
assert (len(key), key.isalnum(), key != bob.cookies["sessionid"].value) == (32, True, True)
print(visits, SessionStore(key).load())
