# /// script
# dependencies = ["django"]
# ///
import logging

from django.conf import settings
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path

urlpatterns = [path("", lambda request: HttpResponse("paid"))]
logging.disable()
settings.configure(ROOT_URLCONF=__name__, USE_I18N=False)
answers = []
for middleware in (["django.middleware.csrf.CsrfViewMiddleware"], []):
    with override_settings(MIDDLEWARE=middleware):
        answers.append(Client(enforce_csrf_checks=True).post("/"))
assert (answers[0].status_code, answers[1].content) == (403, b"paid")
print(answers[1].status_code)
assert answers[1].status_code == 403
