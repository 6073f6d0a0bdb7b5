"""A group whose commands are imported when they are run, as click's documentation suggests for slow imports."""

import importlib
import keyword
from collections.abc import Mapping
from typing import Any

import click


class LazyGroup(click.Group):
    """Knows each command's name and one line of help without importing its module."""

    def __init__(self, *args: Any, commands_in: str, table: Mapping[str, str], **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.package = commands_in
        self.table = table

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- as inherited
        """In the order of the table: as one would use them."""
        return list(self.table)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 -- as inherited
        """The command, its module imported."""
        if cmd_name not in self.table:
            return None
        module = f"{cmd_name}_" if keyword.iskeyword(cmd_name) else cmd_name
        command: click.Command = importlib.import_module(f"{self.package}.{module}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As inherited, with a guess for a misspelt command."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            import difflib

            close = difflib.get_close_matches(args[0], self.table, n=1)
            guess = f" Did you mean {close[0]}?" if close else ""
            raise click.UsageError(f"{error.format_message()}{guess}", ctx) from error

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 -- as inherited
        """The table."""
        with formatter.section("Commands"):
            formatter.write_dl(list(self.table.items()))
