# /// script
# dependencies = ["django"]
# ///
import logging

from django.conf import settings
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path
from django.views.decorators.csrf import csrf_exempt


def pay(request):
    return HttpResponse()


urlpatterns = [path("checked", pay), path("exempt", csrf_exempt(pay))]
logging.disable()
settings.configure(ROOT_URLCONF=__name__, USE_I18N=False)
default = [*settings.MIDDLEWARE]
statuses = []
for middleware in (default, ["django.middleware.csrf.CsrfViewMiddleware"]):
    with override_settings(MIDDLEWARE=middleware):
        client = Client(enforce_csrf_checks=True)
        statuses.append([client.post(url).status_code for url in ("/checked", "/exempt")])
assert default == []
assert statuses == [[200, 200], [403, 200]]
print(default, statuses)
