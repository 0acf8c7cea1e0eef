# /// script
# dependencies = ["django"]
# ///

from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

called = []


class Gate:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, arguments, keywords):
        if keywords["number"] == 13:
            return HttpResponse("not today")


def item(request, number):
    called.append(number)
    return HttpResponse(f"item {number}")


urlpatterns = [path("item/<int:number>", item)]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=[f"{__name__}.Gate"])
answers = [Client().get(f"/item/{number}").content.decode() for number in (7, 13)]
assert answers == ["item 7", "not today"]
assert called == [7]
print(answers, called)
