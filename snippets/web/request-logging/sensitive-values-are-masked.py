# /// script
# dependencies = ["django"]
# ///
import sys

from django.conf import settings
from django.test import RequestFactory
from django.views.debug import SafeExceptionReporterFilter
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables

settings.configure()
masks = SafeExceptionReporterFilter()
seen = []


@sensitive_post_parameters("card")
@sensitive_variables("number")
def pay(request):
    number = request.POST["card"]
    return -number


request = RequestFactory().post("/", {"card": "4111", "name": "ann"})
try:
    pay(request)
except TypeError as error:
    frame = error.__traceback__.tb_next.tb_next.tb_next.tb_frame
    seen = dict(masks.get_traceback_frame_variables(request, frame))
posted = dict(masks.get_post_parameters(request).items())
stars = masks.cleansed_substitute
assert posted == {"card": stars, "name": "ann"}
assert seen["number"] == stars
assert request.POST["card"] == "4111"
print(posted)
