# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.http import HttpResponse
from django.middleware.security import SecurityMiddleware
from django.test import RequestFactory, override_settings

settings.configure(ALLOWED_HOSTS=["testserver"])
answers = []
for options in ({"SECURE_SSL_REDIRECT": True}, {}):
    with override_settings(**options):
        answers.append(SecurityMiddleware(lambda request: HttpResponse())(RequestFactory().get("/")))
assert answers[0].headers["Location"] == "https://testserver/"
assert answers[1].headers["X-Content-Type-Options"] == "nosniff"
print(answers[1].status_code)
assert answers[1].status_code == 301
