# /// script
# dependencies = ["django"]
# ///
import logging

from django.conf import settings
from django.http import Http404, HttpResponse
from django.test import Client
from django.urls import path


def view(request, name):
    if name != "paid":
        raise {"broken": ValueError, "missing": Http404}[name](name)
    return HttpResponse(name)


urlpatterns = [path("<name>", view)]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"], USE_I18N=False)
logging.disable()
posts = [Client(**options).post("/paid").status_code for options in ({}, {"enforce_csrf_checks": True})]
outcomes = []
for options in ({}, {"raise_request_exception": False}):
    for url in ("/missing", "/broken"):
        try:
            outcomes.append(Client(**options).get(url).status_code)
        except ValueError as error:
            outcomes.append(str(error))
assert posts == [200, 403]
assert outcomes == [404, "broken", 404, 500]
print(outcomes)
