"""Write the demo dataset: ``python -m tools.demo``."""

from pathlib import Path

import click

from tools.demo.facts.table import DisagreementError
from tools.demo.plant.pool import TooFewError
from tools.demo.readme import write_readme
from tools.demo.story import SEED, Sizes, tell
from tools.demo.write import write_dataset

OUT = Path(__file__).resolve().parents[2] / "resources" / "demo"


@click.command()
@click.option("--out", type=click.Path(path_type=Path), default=OUT, help="Folder to write to.")
@click.option(
    "--scale",
    default=1.0,
    help="Size of the story: 1.0 is about 2,000 contacts, and nearly the least.",
)
@click.option("--seed", default=SEED, help="Another seed tells another story.")
def main(out: Path, scale: float, seed: int) -> None:
    """Write Lumen Atelier's two CRMs as a dataset folder that crmadmin imports."""
    try:
        generate(out, scale=scale, seed=seed)
    except (TooFewError, DisagreementError) as error:
        raise click.ClickException(
            f"This seed and scale do not tell the whole story: {error}"
        ) from None
    click.echo(f"Written to {out}")


def generate(out: Path, *, scale: float = 1.0, seed: int = SEED) -> None:
    """Tell the story, write it, and write beside it what it contains."""
    crm = tell(seed, Sizes().scaled(scale))
    write_dataset(crm, out)
    write_readme(out, crm.planted)


if __name__ == "__main__":
    main()
