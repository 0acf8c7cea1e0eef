# /// script
# dependencies = ["django"]
# ///

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path

urlpatterns = [path("", lambda request: HttpResponse(str(hasattr(request, "session"))))]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], SECRET_KEY="secret")
django.setup()
answers = []
for middleware in ([], ["django.contrib.sessions.middleware.SessionMiddleware"]):
    with override_settings(MIDDLEWARE=middleware):
        answers.append(Client().get("/").content.decode())
assert answers == ["False", "True"]
print(answers)
