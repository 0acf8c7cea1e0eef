import gettext


class German:
    catalogue = {"port {port} is taken": "Port {port} ist belegt"}

    def gettext(self, message):
        return self.catalogue.get(message, message)


translations = gettext.NullTranslations()
translations.add_fallback(German())
_ = translations.gettext
port = 80
assert _("port {port} is taken").format(port=port) == "Port 80 ist belegt"
assert _(f"port {port} is taken") == "port 80 is taken"
print(_("port {port} is taken").format(port=port))
