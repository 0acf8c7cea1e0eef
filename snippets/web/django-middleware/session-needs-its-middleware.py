# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest, HttpResponse

settings.configure()
seen = []


def view(request):
    seen.append(hasattr(request, "session"))
    return HttpResponse()


for handler in (view, SessionMiddleware(view)):
    assert handler(HttpRequest()).status_code == 200
assert seen == [False, True]
print(seen)
