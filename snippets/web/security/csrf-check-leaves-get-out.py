# /// script
# dependencies = ["django"]
# ///
import logging

from django.conf import settings
from django.http import HttpResponse
from django.middleware.csrf import CsrfViewMiddleware
from django.test import RequestFactory

settings.configure(SECRET_KEY="secret", USE_I18N=False)
logging.disable()


def reaches_view(method):
    request = RequestFactory(enforce_csrf_checks=True).generic(method, "/")
    middleware = CsrfViewMiddleware(lambda request: HttpResponse())
    return middleware.process_view(request, lambda request: HttpResponse(), (), {}) is None


reached = [method for method in ("GET", "HEAD", "OPTIONS", "TRACE", "POST", "PUT", "PATCH", "DELETE") if reaches_view(method)]
assert reached == ["GET", "HEAD", "OPTIONS", "TRACE"]
print(reached)
