# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path
from django.views.decorators.clickjacking import xframe_options_exempt, xframe_options_sameorigin

settings.configure(ROOT_URLCONF=__name__)


def view(request):
    return HttpResponse()


urlpatterns = [path("usual", view), path("own", xframe_options_sameorigin(view)), path("any", xframe_options_exempt(view))]
seen = {}
for middleware in ([], ["django.middleware.clickjacking.XFrameOptionsMiddleware"]):
    with override_settings(MIDDLEWARE=middleware):
        answers = [Client().get(url).headers.get("X-Frame-Options") for url in ("/usual", "/own", "/any")]
    seen[len(middleware)] = answers
assert seen == {0: [None, "SAMEORIGIN", None], 1: ["DENY", "SAMEORIGIN", None]}
print(seen)
