# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest, HttpResponse

settings.configure(SESSION_ENGINE="django.contrib.sessions.backends.cache")
from django.contrib.sessions.backends.cache import SessionStore

session = SessionStore()
session["basket"] = []
session.save()


def visit(change):
    request = HttpRequest()
    request.COOKIES["sessionid"] = session.session_key
    SessionMiddleware(lambda request: HttpResponse(change(request.session)))(request)
    return SessionStore(session.session_key)["basket"]


def nested(session):
    session["basket"].append("pen")


def marked(session):
    nested(session)
    session.modified = True


def assigned(session):
    session["basket"] = [*session["basket"], "ink"]


seen = [visit(change) for change in (nested, marked, assigned)]
assert seen == [[], ["pen"], ["pen", "ink"]]
print(seen)
